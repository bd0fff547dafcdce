/** Whether something failed because the connection to the database was lost or given away. */
export function isClosed(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'DatabaseClosedError'
}
