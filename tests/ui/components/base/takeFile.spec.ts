import { takeFile } from '@/components/base/takeFile'
import { describe, expect, it } from 'vitest'

/** What a field of files tells when something was chosen. */
function choose(...files: File[]) {
  const field = document.createElement('input')
  field.type = 'file'
  Object.defineProperty(field, 'files', { value: files })
  const cleared: string[] = []
  Object.defineProperty(field, 'value', { set: (value: string) => { cleared.push(value) } })
  let taken: File | null = null
  field.addEventListener('change', event => { taken = takeFile(event) })
  field.dispatchEvent(new Event('change'))
  return { taken, cleared }
}

describe('takeFile', () => {
  it('is the file that was chosen, which the field then forgets', () => {
    const file = new File(['{}'], 'a.json')
    expect(choose(file)).toEqual({ taken: file, cleared: [''] })
  })

  it('is nothing where nothing was chosen, or where no field speaks', () => {
    expect(choose().taken).toBeNull()
    expect(takeFile(new Event('change'))).toBeNull()
  })
})
