import parts from 'built:page'
import type { ReportRenderer } from '../../model/report.ts'
import { pageHtml } from './html/page.ts'

/** A report as a page for a browser: to look at, to search and to print; one file that needs no network. */
export const html: ReportRenderer = {
  extension: 'html',
  binary: false,
  oneTable: false,
  follows: true,
  async render(report, { format }) {
    return pageHtml(report, format, parts)
  },
}
