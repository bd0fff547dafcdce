import type { EnterpriseValues, FormChange } from '@/components/enterprise/EnterpriseForm'
import { useEnterpriseForm } from '@/components/enterprise/useEnterpriseForm'
import { describe, expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'

const STARTED: EnterpriseValues = { period: '2025', enterprise: { name: '' }, site: { number: 1 }, facts: { machines: 3, kpis: { oee: 60 } } }

function open(values: EnterpriseValues | null = STARTED) {
  const stored = shallowRef(values)
  const saved: FormChange[] = []
  const { form, change } = effectScope().run(() => useEnterpriseForm(() => stored.value, () => ({ period: '' }), parts => {
    saved.push(parts)
    // As the store does: what is changed is shown before it is written.
    const { enterprise, facts } = stored.value ?? STARTED
    stored.value = { ...STARTED, enterprise: { ...enterprise, ...parts.enterprise }, facts: { ...facts, ...parts.facts } }
  })) ?? {}
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

  it('keeps a first KPI when a second follows', () => {
    const { saved, change } = open()
    change({ kpis: { yield: 99 } })
    change({ kpis: { oee: undefined } })
    expect(saved).toEqual([{ facts: { kpis: { oee: 60, yield: 99 } } }, { facts: { kpis: { yield: 99 } } }])
  })
})
