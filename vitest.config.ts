import { defineConfig } from 'vitest/config'
import { buildPage } from './build-page.js'

/** What the build makes of pages, for tests that call their renderer. */
const page = {
  name: 'built-page',
  resolveId: (id: string) => (id === 'built:page' ? '\0built:page' : null),
  load: async (id: string) => (id === '\0built:page' ? `export default ${JSON.stringify(await buildPage())}` : null),
}

export default defineConfig({
  plugins: [page],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
