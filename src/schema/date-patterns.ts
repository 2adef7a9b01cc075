/** Forms of dates for editors; by them the dates of a document are found. Fields that take any of the five forms: */
export const datePattern = '^\\d{4}(-\\d\\d(-\\d\\d)?|-Q[1-4]|-H[12])?$'

/** Fields that take a day only. */
export const dayPattern = '^\\d{4}-\\d\\d-\\d\\d$'
