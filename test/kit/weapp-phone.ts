/** What a person does in a dialog that WeChat draws itself; `cancel` closes it. */
type Dialog = (args: Record<string, unknown>) => object | 'cancel'

/** One phone: what outlives the program when WeChat kills it, and what its owner answers to WeChat's own dialogs. */
export const aPhone = () => ({
  online: true,
  /** What its owner agreed to in 《用户隐私保护指引》; WeChat opens nothing personal before. */
  hasAgreed: false,
  number: '13912345678',
  /** The microphone, in WeChat's settings. */
  mayRecord: true,
  theme: 'light',
  fontSizeSetting: 16,
  storage: new Map<string, string>(),
  files: new Map<string, Buffer>(),
  dialogs: { ...dialogs } as Record<string, Dialog>,
})

/** One whose owner has used the program before and was asked then. */
export const aFamiliarPhone = (): Phone => {
  const phone = aPhone()
  phone.hasAgreed = true
  phone.storage.set('privacyConsent', JSON.stringify({ version: 1, at: '2026-11-01T00:00:00.000Z' }))
  return phone
}

export type Phone = ReturnType<typeof aPhone>

const dialogs: Record<string, Dialog> = {
  chooseLocation: () => ({ name: '龙湖公园东门', address: '淮南市田家庵区朝阳东路', latitude: 32.6437, longitude: 117.0181 }),
  getLocation: () => ({ latitude: 32.6437, longitude: 117.0181, accuracy: 30 }),
  getFuzzyLocation: () => ({ latitude: 32.64, longitude: 117.02 }),
  scanCode: () => ({ result: '', scanType: 'QR_CODE', path: '' }),
  showModal: () => ({ confirm: true, cancel: false, content: null }),
  showActionSheet: () => ({ tapIndex: 0 }),
  requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept'])),
  makePhoneCall: () => ({}),
  navigateToMiniProgram: () => ({}),
  login: () => ({ code: 'code-of-one-use' }),
}

/** Puts a picture into the phone, as the camera would, and answers `chooseMedia` with it from now on. */
export const photograph = (phone: Phone, bytes: Buffer, count = 1) => {
  let taken = 0
  phone.dialogs['chooseMedia'] = () => ({
    type: 'image',
    tempFiles: Array.from({ length: count }, () => {
      taken += 1
      const tempFilePath = `wxfile://tmp_${taken}.jpg`
      phone.files.set(tempFilePath, bytes)
      return { tempFilePath, size: bytes.length, fileType: 'image', width: 1280, height: 960 }
    }),
  })
}
