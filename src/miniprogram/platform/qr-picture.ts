import { renderSVG } from 'uqr'

/** 二维码, as the address of a picture, dark on light by day and by night; only a browser's screen is there to be scanned. */
export const qrPicture = (text: string): string | undefined =>
  process.env.TARO_ENV === 'h5' ? `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'M', border: 4 }))}` : undefined
