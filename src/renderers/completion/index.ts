import type { CompletionRenderer } from '../../model/completion.ts'

/** Shells by name. */
export const completionRenderers: Readonly<Record<string, () => Promise<CompletionRenderer>>> = {
  bash: async () => (await import('./bash.ts')).bash,
  zsh: async () => (await import('./zsh.ts')).zsh,
  fish: async () => (await import('./fish.ts')).fish,
}
