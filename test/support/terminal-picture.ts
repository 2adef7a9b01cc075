/** Colours of a terminal as they are usually shown on a light ground. */
const colours: Readonly<Record<string, string>> = {
  '1': 'font-weight:700',
  '2': 'color:#6b7280',
  '31': 'color:#b3261e',
  '32': 'color:#1c6b3f',
  '33': 'color:#8a5a00',
  '34': 'color:#12406e',
  '36': 'color:#0b6472',
}

const escaped = (text: string) => text.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`)

/** What a terminal shows, as a page to be pictured: its text with the colours that it was sent. */
export function terminalPage(command: string, output: string): string {
  const parts = output.split(/\u001b\[(\d+)m/)
  const shown = parts.map((it, i) => {
    if (i % 2) return ''
    const style = colours[parts[i - 1] ?? '']
    return style ? `<span style="${style}">${escaped(it)}</span>` : escaped(it)
  })
  const font = "'Noto Sans Mono', 'DejaVu Sans Mono', Consolas, Menlo, monospace"
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;padding:22px 26px;background:#fdfdfc;color:#1a1d21;font:15px/1.45 ${font}"><pre style="margin:0;font:inherit;white-space:pre-wrap"><b>$ ${escaped(command)}</b>\n${shown.join('')}</pre>`
}
