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
