/** 代办告知: read aloud to the person for whom somebody asks a lawyer; a change makes a new version. */
export const filingConsent = {
  version: 1,
  sentence:
    '我替您把这件事问给法律顾问，要写您的姓名、电话和您说的情况。只有答复的律师看得到；我只能看到我写的和办到哪一步，律师怎么答的由您决定给不给我看。您用微信验证这个号码后就能自己接过来，也能随时不要我代办。您同意吗？',
} as const
