/** What the operator reads when the keys in the environment cannot be used; no sentence repeats a key. */
export const cipherKeysWording = {
  malformed: (position: number, digits: number) => `字段加密密钥的第 ${position} 项写法不对：应为“编号:${digits} 位十六进制数字”。`,
  repeated: '字段加密密钥里有两项编号相同。',
  noIndex: '字段加密密钥里缺少 index 这一项（64 位十六进制数字）。',
  noKey: '字段加密密钥里没有一把可用的密钥（编号:96 位十六进制数字）。',
} as const
