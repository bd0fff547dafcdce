import { downloadText } from '@/stores/downloadText'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('downloadText', () => {
  it('hands the text to the browser under its name, and lets go of it later', async () => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:x'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
    const clicked: [string, string][] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { clicked.push([this.download, this.href]) })
    downloadText('测试-2024.assessment.json', '{"a":"数"}\n')
    expect(clicked).toEqual([['测试-2024.assessment.json', 'blob:x']])
    expect(await blobs[0]?.text()).toBe('{"a":"数"}\n')
    expect(blobs[0]?.type).toBe('application/json')
    expect(revoke).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:x')
  })
})
