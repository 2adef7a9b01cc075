/** A word of a text that was typed or saved in an old character set, and what it says in Unicode. */
export interface LegacyWord {
  readonly start: number
  readonly written: string
  readonly meant: string
}

/** The words that show an old character set, in their order. */
export interface Legacy {
  readonly encoding: 'UTF-8' | 'TCVN3' | 'VNI' | 'Windows-1258'
  readonly words: readonly LegacyWord[]
}

/** A text may well hold `®` or `Malmö`; this many different words that become Vietnamese ones are no accident. */
const enough = 3

/** Characters of Latin-1 that Vietnamese does not have; and `Ì`, `Ò`. */
export const legacyCharacters =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00feÌÒ]/

/** Characters of Latin-1 that Vietnamese does not have, or `Ì`, `Ò`, `Þ` inside a word in lower case. */
export const legacySuspects =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]|[ÌÒ](?<=[a-z\u00e0-\u00fd].)/

/** In which old character set a text, or a part of it, is written; `null` for nearly all. */
export function legacyIn(text: string): Legacy | null {
  if (!legacySuspects.test(text)) return null
  const twice = encodedTwice(text)
  if (twice) return twice
  const words = [...text.matchAll(/[\p{L}\u00a1-\u00bf\u00d7\u00f7]{1,500}/gu)].filter(({ 0: it }) =>
    /^[A-Za-z\u00a1-\u00ff]+$/.test(it),
  )
  const found = oldSets.map(({ encoding, shows, misplaced, decode }): Legacy => {
    const hits = words.flatMap(({ 0: written, index: start }) => {
      if (!shows.test(written) && !(misplaced?.test(written) && !isSyllable(written))) return []
      const meant = decode(written).normalize('NFC')
      return written.length > 1 && isSyllable(meant) ? [{ start, written, meant }] : []
    })
    return { encoding, words: hits }
  })
  const best = found.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  return new Set(best.words.map((it) => it.written)).size >= enough ? best : null
}

/** Windows-1252's characters for the bytes 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = (char: string) => (windows.includes(char) ? 0x80 + windows.indexOf(char) : char.charCodeAt(0))
const tail = `[\u0080-\u00bf${windows}]`
const twiceEncoded = new RegExp(`[ÃÄÅÆ]${tail}|á[º»]${tail}`, 'g')
const vietnamese = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/

/** UTF-8 read as Windows-1252 and saved as UTF-8 again: `hoáº¡ch`. A capital Ã before a quote is only the end of `XÃ”`. */
function encodedTwice(text: string): Legacy | null {
  let sure = 0
  const decode = (written: string) => {
    const [a = 0, b = 0, c = 0] = Array.from(written, byteOf)
    const point = a < 0xe0 ? ((a & 31) << 6) | (b & 63) : ((a & 15) << 12) | ((b & 63) << 6) | (c & 63)
    const meant = String.fromCodePoint(point)
    if (!vietnamese.test(meant)) return written
    if (!/^Ã[^\u00a1-\u00bf]/.test(written)) sure++
    return meant
  }
  const words = [...text.matchAll(/(?:\S|\u00a0)+/g)].flatMap(({ 0: written, index: start }) => {
    const meant = written.replace(twiceEncoded, decode)
    return meant === written ? [] : [{ start, written, meant }]
  })
  return sure >= enough ? { encoding: 'UTF-8', words } : null
}

const pairs = (from: string, to: string): ReadonlyMap<string, string> => {
  const letters = Array.from(to)
  return new Map(Array.from(from, (char, i) => [char, letters[i] ?? '']))
}

const tcvn3 = pairs(
  '\u00b5¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
)

const [acute, grave, hook, tilde, dot, circumflex, breve] = [
  '\u0301',
  '\u0300',
  '\u0309',
  '\u0303',
  '\u0323',
  '\u0302',
  '\u0306',
]
const vni: ReadonlyMap<string, string> = new Map([
  ...pairs('ñæóòôöîÑÆÓÒÔÖÎ', 'đỉĩịơưỵĐỈĨỊƠƯỴ'),
  ...pairs('ùøûõïâêÙØÛÕÏÂÊ', `${acute}${grave}${hook}${tilde}${dot}${circumflex}${breve}`.repeat(2)),
  ...[...'áàåãä'].map((char, i): [string, string] => [char, circumflex + ([acute, grave, hook, tilde, dot][i] ?? '')]),
  ...[...'éèúüë'].map((char, i): [string, string] => [char, breve + ([acute, grave, hook, tilde, dot][i] ?? '')]),
])

const windows1258 = pairs('ãðõýÃÐÕÝìÌÒÞò', `ăđơưĂĐƠƯ${acute}${grave}${hook}${tilde}${dot}`)

const by = (letters: ReadonlyMap<string, string>) => (word: string) =>
  Array.from(word, (it) => letters.get(it) ?? it).join('')

interface OldSet {
  readonly encoding: Exclude<Legacy['encoding'], 'UTF-8'>
  readonly shows: RegExp
  /** Shows it too, in what is no syllable as it stands. */
  readonly misplaced?: RegExp
  readonly decode: (word: string) => string
}

const oldSets: readonly OldSet[] = [
  { encoding: 'TCVN3', shows: /[\u00b5¸¶·¹¨»¾¼½Æ©ÇËÐÎÏÑªÖ×ØÜÞßäåæçë«®¬ïîñ\u00adøö÷ûüþ¡¢§£¤¥¦]/, decode: by(tcvn3) },
  { encoding: 'VNI', shows: /[ñïøûöåäëüæî]/i, decode: by(vni) },
  {
    encoding: 'Windows-1258',
    shows: /[a-z\u00e0-\u00fd][ÌÒÞ]/,
    misplaced: /[aeouyâêôãõý][ìò]/i,
    decode: by(windows1258),
  },
]

const syllable =
  /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?:uyê|uya|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|iê|yê|uô|ươ|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oa|oă|oe|uâ|uê|uy|uơ|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?$/

/** Whether a word is built like one syllable of Vietnamese. */
function isSyllable(word: string): boolean {
  const marks = word.toLowerCase().normalize('NFD')
  const bare = marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
  return marks.length - bare.length <= 1 && syllable.test(bare.normalize('NFC'))
}
