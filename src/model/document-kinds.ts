/** The kinds of document, by the value of their `schema:` key. */
export const documentKinds = ['plan/v1', 'progress/v1', 'units/v1', 'register/v1', 'waivers/v1', 'config/v1'] as const
export type DocumentKind = (typeof documentKinds)[number]
