import type { Evidence } from '@/domain/assessment/Evidence'
import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'

type Found = 'idle' | 'asking' | 'found' | 'refused' | 'absent'

/** Where this device is, once somebody wants to know. */
export function usePosition(): { state: ShallowRef<Found>, position: ShallowRef<Evidence['position']>, locate: () => void } {
  const state = shallowRef<Found>('idle')
  const position = shallowRef<Evidence['position']>()

  function locate() {
    if (state.value === 'asking' || state.value === 'found') return
    const { geolocation } = navigator
    if (!geolocation) {
      state.value = 'absent'
      return
    }
    state.value = 'asking'
    geolocation.getCurrentPosition(({ coords: { latitude, longitude, accuracy } }) => {
      // Six decimals are a hand's breadth.
      position.value = { latitude: Number(latitude.toFixed(6)), longitude: Number(longitude.toFixed(6)), accuracy: Math.round(accuracy) }
      state.value = 'found'
    }, ({ code, PERMISSION_DENIED }) => {
      state.value = code === PERMISSION_DENIED ? 'refused' : 'absent'
    }, { enableHighAccuracy: true, maximumAge: 120_000, timeout: 20_000 })
  }

  return { state, position, locate }
}
