import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { fetchFile, saveFile } from './save-file'

const forms = ['pdf', 'docx', 'xlsx'] as const

/** Reads a paper on the phone itself; a browser keeps it among its downloads. */
export const openFile = async (url: string, name: string): Promise<void> => {
  const path = await fetchFile(url)
  if (!isWeapp) return saveFile(path, name)
  const fileType = forms.find((form) => name.toLowerCase().endsWith(`.${form}`))
  await Taro.openDocument({ filePath: path, showMenu: true, ...(fileType && { fileType }) })
}
