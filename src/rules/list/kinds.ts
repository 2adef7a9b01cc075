import type { Kind } from '../../model/finding.ts'
import configInvalid from '../config-invalid.ts'
import documentEmpty from '../document-empty.ts'
import documentKind from '../document-kind.ts'
import documentLookalike from '../document-lookalike.ts'
import documentMovement from '../document-movement.ts'
import documentTooLarge from '../document-too-large.ts'
import fileOutside from '../file-outside.ts'
import fileUnreadable from '../file-unreadable.ts'
import shapeMissing from '../shape-missing.ts'
import shapeSize from '../shape-size.ts'
import shapeType from '../shape-type.ts'
import shapeUnknownKey from '../shape-unknown-key.ts'
import shapeValue from '../shape-value.ts'
import textEncoding from '../text-encoding.ts'
import waiverUnused from '../waiver-unused.ts'
import yamlAnchor from '../yaml-anchor.ts'
import yamlDuplicateKey from '../yaml-duplicate-key.ts'
import yamlKey from '../yaml-key.ts'
import yamlManyDocuments from '../yaml-many-documents.ts'
import yamlSyntax from '../yaml-syntax.ts'
import yamlTab from '../yaml-tab.ts'
import yamlTooDeep from '../yaml-too-deep.ts'

/** Faults of reading and of shape: found by source/, schema/ and engine/, worded here. */
export const kinds: readonly Kind[] = [
  configInvalid,
  documentEmpty,
  documentKind,
  documentLookalike,
  documentMovement,
  documentTooLarge,
  fileOutside,
  fileUnreadable,
  shapeMissing,
  shapeSize,
  shapeType,
  shapeUnknownKey,
  shapeValue,
  textEncoding,
  waiverUnused,
  yamlAnchor,
  yamlDuplicateKey,
  yamlKey,
  yamlManyDocuments,
  yamlSyntax,
  yamlTab,
  yamlTooDeep,
]
