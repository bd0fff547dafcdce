let loading: Promise<unknown> | null = null

/** Resolves when all texts are known, not only those of the first screen. */
export async function loadTexts(): Promise<void> {
  loading ??= import('./TEXTS').catch((cause: unknown) => {
    // The next who asks tries again.
    loading = null
    throw cause
  })
  await loading
}
