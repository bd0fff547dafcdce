import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { contentSecurityPlugin } from './scripts/contentSecurityPlugin.mjs'
import { rubricsPlugin } from './scripts/rubricsPlugin.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    vue(),
    rubricsPlugin(),
    contentSecurityPlugin(),
    VitePWA({
      // A new version waits until the user agrees: it never replaces a running assessment.
      registerType: 'prompt',
      injectRegister: false,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ico,json,webmanifest,wasm}'],
        // Schemas are for people who write files; the app does not read them.
        globIgnores: ['schema/**'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        // The page of the first visit, too, lives off the cache and hears of new versions.
        clientsClaim: true,
      },
      manifest: {
        id: './',
        name: '数诊 ShuZhen · 制造业数字化自评',
        short_name: '数诊',
        description: '离线可用的制造业数字化水平自评工具',
        lang: 'zh-CN',
        start_url: './',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#0f5f73',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Chrome 109 is the last browser on Windows 7.
  build: { target: 'chrome109', cssTarget: 'chrome109', cssMinify: 'lightningcss' },
  // Documents are made by modules that load their libraries when they are asked for.
  worker: { format: 'es' },
  server: { port: 5173 },
  test: {
    // Axe on a large dialog, and a command that starts cold, take seconds on a busy machine.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // What a busy machine breaks passes at the second try and is named at the end. A property that was refuted stays so: the next try takes other numbers.
    retry: { count: 1, condition: /^(?!Property failed)/ },
    projects: [
      // Without a page and without stores there is nothing that one file could leave to the next, and it takes a third of the time.
      { extends: true, test: { name: 'unit', environment: 'node', isolate: false, include: ['tests/unit/**/*.spec.ts'], setupFiles: ['tests/failOnWarnings.ts', 'tests/allTexts.ts'] } },
      { extends: true, test: { name: 'ui', environment: 'happy-dom', pool: 'threads', include: ['tests/ui/**/*.spec.ts'], setupFiles: ['tests/failOnWarnings.ts', 'tests/allTexts.ts', 'fake-indexeddb/auto'] } },
    ],
  },
})
