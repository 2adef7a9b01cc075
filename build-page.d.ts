import type { PageParts } from './src/renderers/report/html/page.ts'

export function buildPage(): Promise<PageParts>
