/** Made by the build: a validating function for each kind of document, by its name with `_` for `/`. */
declare module 'built:validators' {
  type Errors = import('../schema/validate.ts').SchemaError[] | null
  const validators: Record<string, ((value: unknown) => boolean) & { errors?: Errors }>
  export default validators
}

/** Made by the build: the version of package.json. */
declare module 'built:version' {
  const version: string
  export default version
}

/** Made by the build: tells one build of the program from any other. */
declare module 'built:identity' {
  const identity: string
  export default identity
}

/** Made by the build: the style and the script of pages, with their hashes. */
declare module 'built:page' {
  const parts: import('../renderers/report/html/page.ts').PageParts
  export default parts
}
