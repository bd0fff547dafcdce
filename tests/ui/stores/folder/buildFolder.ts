import type { CopyFolder } from '@/stores/folder/CopyFolder'

/** What a browser does with a folder: a file appears empty when it is made, and has its content once the writing is closed. */
export interface TestFolder extends CopyFolder {
  files: Map<string, Blob>
  permission: PermissionState
  /** Called with what is about to happen; one that throws is a disk that fails, or a browser that is killed. */
  before: (what: 'create' | 'close' | 'move' | 'remove', name: string) => void
}

/** A folder in memory. `canMove`: this browser can rename files. */
export function buildFolder({ canMove = true, name = '备份' } = {}): TestFolder {
  const files = new Map<string, Blob>()
  const folder: TestFolder = {
    name, files, permission: 'granted', before: () => undefined,
    async* keys() { yield* [...files.keys()] },
    async removeEntry(entry) {
      folder.before('remove', entry)
      files.delete(entry)
    },
    async getFileHandle(entry, { create = false } = {}) {
      if (!files.has(entry)) {
        if (!create) throw new DOMException('There is no such file.', 'NotFoundError')
        folder.before('create', entry)
        files.set(entry, new Blob())
      }
      return {
        getFile: async () => files.get(entry) ?? new Blob(),
        async createWritable() {
          let content = new Blob()
          return {
            async write(blob) { content = blob },
            async close() {
              folder.before('close', entry)
              files.set(entry, content)
            },
          }
        },
        ...canMove && {
          async move(next: string) {
            folder.before('move', next)
            files.set(next, files.get(entry) ?? new Blob())
            files.delete(entry)
          },
        },
      }
    },
    queryPermission: () => Promise.resolve(folder.permission),
    requestPermission: () => Promise.resolve(folder.permission = 'granted'),
  }
  return folder
}
