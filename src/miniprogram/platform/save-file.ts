import Taro from '@tarojs/taro'
import { headers, Refused } from './cloud'
import { isWeapp } from './display'
import { fileAddress } from './photo'

const notFetched = '没有取下来，请看看网络，再试一次。'

/** Brings a file of the person's own onto this phone; answers where it lies. */
export const fetchFile = async (url: string): Promise<string> => {
  const { 'content-type': _json, ...header } = headers()
  const address = fileAddress(url)
  if (!isWeapp) return fetchInBrowser(address, header)
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url: address, header }).catch(() => ({ tempFilePath: '', statusCode: 0 }))
  if (statusCode !== 200) throw new Refused('offline', notFetched)
  return tempFilePath
}

const fetchInBrowser = async (address: string, header: HeadersInit) => {
  const answer = await fetch(address, { headers: header }).catch(() => undefined)
  if (!answer?.ok) throw new Refused('offline', notFetched)
  return URL.createObjectURL(await answer.blob())
}

/** Within the tap: WeChat saves an archive only by sending it to a chat, a browser among its downloads. */
export const saveFile = (path: string, name: string) => {
  if (isWeapp) return void Taro.shareFileMessage({ filePath: path, fileName: name })
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
}
