import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Whether what identifies the enterprise is left out of its report: on the screen, on paper, in the title of the page and in every file. */
export const useRedactionStore = defineStore('redaction', () => ({ isRedacted: shallowRef(false) }))
