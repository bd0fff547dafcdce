import wasm from 'highs/runtime?url'

/** Where the built app keeps the solver; the service worker has it, too. */
export const SOLVER_ADDRESS = wasm
