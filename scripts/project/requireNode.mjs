const OLDEST = { major: 20, minor: 19 }

/** Ends the program with a sentence when Node is older than the build tools can run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  console.error(`ShuZhen needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`)
  process.exit(1)
}
