import type { FrameWords } from './frame-vi.ts'

/** The words that every report has, in English. */
export const frameEn: FrameWords = {
  attached: '(Attached to Report No. … of … by …)',
  inside: '(For internal use; not attached to the report)',
  ordinal: 'No.',
  unit: 'Unit',
  code: 'Unit code',
  content: 'Emulation content',
  total: 'TOTAL',
  measure: { tasks: 'In tasks', units: 'In units' },
  previous: 'Before',
  change: 'Change',
  previousAsOf: 'Before: as of {date:date}',
  more: 'and {n:count} more',
  headings: {
    ministries: 'Ministries and Government agencies',
    central_organisations: 'Fatherland Front and socio-political organisations, central level',
    provinces: 'Provinces and cities',
    party_bodies: 'Party bodies',
    departments: 'Provincial departments',
    provincial_organisations: 'Fatherland Front and socio-political organisations, provincial level',
    armed_forces: 'Armed forces',
    communes: "People's committees of communes, wards and special zones",
    commune_organisations: 'Fatherland Front and socio-political organisations, commune level',
    enterprises: 'Enterprises and public service units',
    unknown: 'Units of unknown kind',
  },
  of: '{heading} ({parent})',
  withoutCluster: 'Units in no emulation cluster or bloc',
  signatures: {
    date: '…, …',
    maker: 'PREPARED BY',
    makerHint: '(signature, full name)',
    head: 'HEAD OF DIVISION …',
    director: 'DIRECTOR',
    directorHint: '(signature and seal)',
  },
  checked: {
    files: '{files:plural:file} read: {plans:plural:plan}, of which {inForce:count} in force with {tasks:plural:task}.',
    artifact: 'The figures come from a compiled file (SHA-256 {sha256}).',
    scope: 'Scope of the report: {units:plural:unit}, chosen by {options:codes}.',
    previous: 'Compared with the figures as of {date:date}.',
  },
  notChecked: {
    substance: "The tool doesn't judge the substance of plans and doesn't replace appraisal by the competent body.",
    missing: "A missing file doesn't show that no plan was issued.",
    nobody: 'The configuration does not say who must have a plan, so nobody is said to lack one.',
    blindUnits: 'The registry of units has faults: names, kinds and order of units may be wrong.',
    blindRegister: 'The register has faults: nothing in it was used.',
    rulesOff: 'Rules that the configuration switches off: {rules:codes}.',
    catalogue:
      'The compiled file was made with another edition of the catalogue; names of contents, phases and targets are those of the present one.',
    previousCatalogue:
      'The earlier figures were made with another version of the catalogue: what has changed may be the catalogue.',
    previousMovement:
      'The earlier figures were made with the catalogue of another movement (`{earlier}`, now `{current}`): the two periods cannot be compared.',
    uncertain:
      'The reports on progress of {n:plural:unit} could not be read or give no date, so not everything may be counted: {units:list}.',
    leftOut: {
      unreadable: '{n:plural:file} that could not be read as a plan not counted: {files:list}.',
      not_ours: '{n:plural:file} without a `schema:` line not counted: {files:list}.',
      draft: '{n:plural:draft} not counted: {files:list}.',
      issued_later: '{n:plural:plan} issued after the date of the figures not counted: {files:list}.',
      excerpt: 'The tasks of {n:plural:excerpt} not counted: {files:list}.',
      replaced: '{n:plural:plan} replaced by a later one not counted: {files:list}.',
      unit_ended: '{n:plural:plan} of units that have ended not counted: {files:list}.',
    },
    others: '… (and {n:plural:file} more)',
    otherUnits: '… (and {n:plural:unit} more)',
  },
}
