import EvidenceThumb from '@/components/evidence/EvidenceThumb.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubSight } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { ATTACHMENT, buildPiece } from './buildEvidence'

const { show: scroll } = stubSight()
const show = (piece = buildPiece(), address?: string | null) => mount(EvidenceThumb, { props: { piece, address }, ...surroundings() })

describe('EvidenceThumb', () => {
  it('asks for its picture once it is in sight, and not again', () => {
    const wrapper = show()
    expect(wrapper.emitted('see')).toBeUndefined()
    scroll()
    scroll()
    expect(wrapper.emitted('see')).toEqual([[]])
  })

  it('asks for nothing where there is no picture', () => {
    const wrapper = show(buildPiece({ attachment: { ...ATTACHMENT, name: '表.xlsx', mediaType: 'application/vnd.ms-excel' } }))
    scroll()
    expect(wrapper.emitted('see')).toBeUndefined()
    expect(wrapper.text()).toBe('XLSX')
  })

  it('shows the picture, or what the piece is', () => {
    expect(show(buildPiece(), 'blob:x').get('img').attributes('src')).toBe('blob:x')
    expect(show(buildPiece(), null).text()).toBe('JPG')
    expect(show(buildPiece({ kind: 'interview', attachment: undefined })).text()).toBe('访谈')
  })

  it('no longer looks once it is gone', () => {
    const wrapper = show()
    wrapper.unmount()
    scroll()
    expect(wrapper.emitted('see')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show(buildPiece(), 'blob:x').element)
  })
})
