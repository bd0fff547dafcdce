interface CopyFile {
  getFile: () => Promise<{ size: number }>
  createWritable: () => Promise<{ write: (blob: Blob) => Promise<void>, close: () => Promise<void> }>
  /** Renames the file; not in every browser. */
  move?: (name: string) => Promise<void>
}

/** What is needed of a folder that the user has picked. */
export interface CopyFolder {
  name: string
  getFileHandle: (name: string, options?: { create?: boolean }) => Promise<CopyFile>
  removeEntry: (name: string) => Promise<void>
  keys: () => AsyncIterable<string>
  queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
}

/** Whether a value is a folder of the browser; it may come from the database. */
export function isFolder(value: unknown): value is CopyFolder {
  return value instanceof Object && ['getFileHandle', 'removeEntry', 'keys'].every(name => typeof Reflect.get(value, name) === 'function')
}

/** Whether this browser lets a page write into a folder at all. */
export const canPickFolder = (): boolean => typeof Reflect.get(window, 'showDirectoryPicker') === 'function'

/** Lets the user pick a folder; `null` when they change their mind. */
export async function pickFolder(): Promise<CopyFolder | null> {
  const pick: unknown = Reflect.get(window, 'showDirectoryPicker')
  if (typeof pick !== 'function') return null
  try {
    const folder: unknown = await pick.call(window, { id: 'shuzhen-copies', mode: 'readwrite', startIn: 'documents' })
    return isFolder(folder) ? folder : null
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null
    throw cause
  }
}
