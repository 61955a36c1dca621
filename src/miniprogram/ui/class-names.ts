/** Joins what is there: classNames('row', isChosen && 'row--chosen'). */
export const classNames = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ')
