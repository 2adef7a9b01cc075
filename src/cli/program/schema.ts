import { Argument } from 'commander'
import { documentKinds } from '../../model/document-kinds.ts'
import type { LocalCommand } from '../command.ts'
import { type Common, type Context, checker, common, offering, refuseBoth } from './options.ts'

/** Kinds of document by their short names. */
const kinds = documentKinds.map((it) => it.slice(0, it.indexOf('/')))

/** `plan schema [kind]`. */
export function addSchema(root: LocalCommand, { io, words }: Context): void {
  const { cli } = words
  const command = root.command('schema') as LocalCommand
  common(
    command
      .description(cli.schema)
      .addArgument(offering(new Argument(cli.given.kind, cli.schemaKind), kinds)) as LocalCommand,
    words,
    ['--as-of', '--config', '--color'],
  )
    .option('--write <thu-muc>', cli.write)
    .action(async (kind: string | undefined, options: Common & { write?: string }) => {
      const { schema } = await import('../../commands/schema.ts')
      const { catalogue } = await checker(options)
      refuseBoth('--write', options.write, { [cli.given.kind]: kind, '--output': options.output })
      schema(kind ?? null, options.write ?? null, catalogue, options.output ?? null, io)
    })
}
