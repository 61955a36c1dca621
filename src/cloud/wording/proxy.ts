/** 代报告知: read aloud to the person concerned; a change makes a new version. */
export const proxyConsent = {
  version: 1,
  sentence:
    '我用手机替您把这件事报上去，要写您的姓名和电话。办理的人看得到，有结果会给您打电话；以后您自己用微信验证这个号码，就能自己跟进。办结后最多保存五年。您同意吗？',
} as const
