import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { keepFile, type LocalFile } from './photo'
import { withConsent } from './privacy'

type NamedFile = LocalFile & { readonly name: string }

const endings = ['pdf', 'docx', 'xlsx', 'jpg', 'jpeg', 'png'] as const
const mostBytes = 10_000_000

/** Papers out of a chat, or from this computer, and whether one was left behind because it is too large or of another kind. */
export const chooseFiles = async (count: number): Promise<{ files: readonly NamedFile[]; refused: boolean }> => {
  const chosen = (await withConsent('photo', () => (isWeapp ? fromChat(count) : fromComputer()))) ?? []
  const files = chosen.slice(0, count).filter(mayBeSent)
  return { files: files.map((file) => ({ ...keepFile(file), name: file.name })), refused: files.length < chosen.length }
}

const mayBeSent = ({ name, bytes }: NamedFile) =>
  bytes > 0 && bytes <= mostBytes && endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))

const fromChat = async (count: number): Promise<readonly NamedFile[]> => {
  const chosen = await Taro.chooseMessageFile({ count, type: 'file', extension: [...endings] }).catch(() => undefined)
  return (chosen?.tempFiles ?? []).map(({ name, path, size }) => ({ name, path, bytes: size }))
}

const fromComputer = () =>
  new Promise<readonly NamedFile[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () =>
      resolve([...(input.files ?? [])].map((file) => ({ name: file.name, path: URL.createObjectURL(file), bytes: file.size }))),
    )
    input.click()
  })
