import Taro from '@tarojs/taro'
import { isWeapp } from './display'

export interface ChosenFile {
  readonly name: string
  /** Its bytes as base64. */
  readonly content: string
}

/** A workbook out of a chat, or from this computer; nothing where nobody chose one. */
export const chooseWorkbook = (): Promise<ChosenFile | undefined> => (isWeapp ? fromChat() : fromComputer())

const fromChat = async (): Promise<ChosenFile | undefined> => {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] }).catch(() => undefined)
  const file = chosen?.tempFiles[0]
  if (!file) return undefined
  const content = Taro.getFileSystemManager().readFileSync(file.path, 'base64')
  return { name: file.name, content: String(content) }
}

const fromComputer = () =>
  new Promise<ChosenFile | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx'
    input.addEventListener('cancel', () => resolve(undefined))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return resolve(undefined)
      const reader = new FileReader()
      reader.addEventListener('load', () => resolve({ name: file.name, content: String(reader.result).replace(/^[^,]*,/, '') }))
      reader.addEventListener('error', () => resolve(undefined))
      reader.readAsDataURL(file)
    })
    input.click()
  })
