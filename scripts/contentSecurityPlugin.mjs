// @ts-check

/** What the built page may load: its own files, and nothing from anywhere else. WebAssembly is the solver of the cheapest path. */
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ')

/**
 * Puts the Content-Security-Policy into the built page. The development server is left out: it injects styles.
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPlugin() {
  return {
    name: 'shuzhen-content-security',
    apply: 'build',
    transformIndexHtml: () => [{
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', 'content': POLICY },
      injectTo: 'head-prepend',
    }],
  }
}
