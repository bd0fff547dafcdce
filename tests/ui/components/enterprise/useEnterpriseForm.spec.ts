import type { EnterpriseValues, FormChange } from '@/components/enterprise/EnterpriseForm'
import { mergeForm } from '@/components/enterprise/mergeForm'
import { useEnterpriseForm } from '@/components/enterprise/useEnterpriseForm'
import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'

const STARTED: EnterpriseValues = { period: '2025', enterprise: { name: '' }, site: { number: 1 }, facts: { machines: 3, kpis: { oee: 60 } } }

function open(values: EnterpriseValues | null = STARTED) {
  const stored = shallowRef(values)
  const saved: FormChange[] = []
  const { form, change } = effectScope().run(() => useEnterpriseForm(() => stored.value, () => ({ period: '' }), parts => saved.push(parts))) ?? {}
  if (!form || !change) throw new Error('The scope did not run')
  return { stored, saved, form, change }
}

describe('useEnterpriseForm', () => {
  it('is null until there is an assessment', () => {
    expect(open(null).form.value).toBeNull()
  })

  it('shows a change before it is stored, with the issues that follow from it', () => {
    const { form, change } = open()
    change({ facts: { digitalMachines: 4 } })
    expect(form.value?.facts).toEqual({ machines: 3, digitalMachines: 4, kpis: { oee: 60 } })
    expect(form.value?.issues.get('facts.digitalMachines')?.severity).toBe('error')
    expect(form.value?.drafts).toEqual({ period: '' })
  })

  it('saves only what was changed', () => {
    const { saved, change } = open()
    change({ enterprise: { staff: 620 } })
    change({ facts: { machines: undefined } })
    expect(saved).toEqual([{ enterprise: { staff: 620 } }, { facts: { machines: undefined } }])
  })

  it('keeps a first KPI when a second follows before the first is stored', () => {
    const { saved, change } = open()
    change({ kpis: { yield: 99 } })
    change({ kpis: { oee: undefined } })
    expect(saved).toEqual([{ facts: { kpis: { oee: 60, yield: 99 } } }, { facts: { kpis: { yield: 99 } } }])
  })

  it('does not fall back to an older value while writes are under way', async () => {
    const { stored, form, change } = open()
    change({ enterprise: { name: '一' } })
    change({ enterprise: { name: '一厂' } })
    stored.value = mergeForm(STARTED, { enterprise: { name: '一' } })
    await nextTick()
    expect(form.value?.enterprise.name).toBe('一厂')
  })

  it('follows the database again once the change is in it', async () => {
    const { stored, form, change } = open()
    change({ enterprise: { name: '一厂' } })
    stored.value = mergeForm(STARTED, { enterprise: { name: '一厂' } })
    await nextTick()
    stored.value = mergeForm(STARTED, { enterprise: { name: '另一个标签页改的' } })
    await nextTick()
    expect(form.value?.enterprise.name).toBe('另一个标签页改的')
  })
})
