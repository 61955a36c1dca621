import Taro from '@tarojs/taro'
import { isWeapp } from './display'

interface Content {
  readonly name: string
  readonly mime: string
  /** Its bytes as base64. */
  readonly content: string
}

/** A file that came with an answer: WeChat opens a workbook, from where it can be sent on; a browser downloads it. */
export const saveContent = async ({ name, mime, content }: Content): Promise<void> => {
  if (!isWeapp) return download(`data:${mime};base64,${content}`, name)
  const filePath = `${Taro.env.USER_DATA_PATH}/${name.replaceAll(/[\\/:\s]/g, '-')}`
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64')
  const fileType = (['xlsx', 'docx'] as const).find((form) => name.endsWith(`.${form}`))
  if (fileType) await Taro.openDocument({ filePath, fileType, showMenu: true })
  else await Taro.shareFileMessage({ filePath, fileName: name })
}

const download = (address: string, name: string) => {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
