/** 可以传的文件: what a lawyer reads, and nothing that runs. */
const fileEndings = ['pdf', 'docx', 'xlsx', 'jpg', 'jpeg', 'png'] as const
export type FileEnding = (typeof fileEndings)[number]

/** Endings by which a file pretends to be another: 借条.pdf.exe, 借条.exe.pdf. */
const otherEndings =
  /\.(?:exe|scr|com|bat|cmd|js|vbs|ps1|jar|apk|msi|dll|lnk|hta|html?|svg|zip|rar|7z|docx?|docm|dotm|xlsx?|xlsm|xlsb|pptx?|pdf|jpe?g|png|gif)$/i
const withMacros = /\.(?:docm|dotm|xlsm|xlsb|xltm)$/i
/** Signs that turn the direction of writing, so that `gpj.exe` reads as a picture; and signs that no name has. */
const deceiving = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cc}/\\]/u

export type FileNameProblem = 'fileNameWrong' | 'notThatFile' | 'macrosInside'

/** 文件名: one ending, of those that may be sent; nothing hidden in it. */
export const fileNameProblem = (name: string): FileNameProblem | undefined => {
  if (deceiving.test(name)) return 'fileNameWrong'
  if (withMacros.test(name)) return 'macrosInside'
  const ending = endingOf(name)
  if (ending === undefined) return 'notThatFile'
  const stem = name.slice(0, -ending.length - 1).trim()
  return stem === '' || otherEndings.test(stem) ? 'fileNameWrong' : undefined
}

export const endingOf = (name: string): FileEnding | undefined => {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(name.trim()) ?? []
  return fileEndings.find((each) => each === ending.toLowerCase())
}
