/** What whoever starts the program reads when a setting cannot be meant so. */
export const settingWording = {
  database: 'DATABASE_URL 应以 postgres:// 开头，例如 postgres://用户:密码@主机:5432/库名。',
  realName: 'WX_REAL_NAME 只能是 granted：微信批准“城市服务实名信息校验”以后才设置。',
  port: (value: string) => `PORT 应是 1 到 65535 的整数，现在是“${value}”。`,
  url: (name: string) => `${name} 应是 http:// 或 https:// 开头的地址。`,
  together: (one: string, other: string) => `设置了 ${one}，还要设置 ${other}。`,
} as const
