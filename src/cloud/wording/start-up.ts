/** What whoever starts the program reads when something is not set right. */
export const startUpWording = {
  noDatabase: '没有设置 DATABASE_URL（或 PGHOST 等），云函数无法连接数据库。',
  noCipherKeys: '没有设置 LINLI_CIPHER_KEYS，无法加密姓名和电话；格式见 README 的“设置”一节。',
  developmentInProduction: 'NODE_ENV=production 时不能设置 LINLI_DEVELOPMENT=1：测试登录不允许在正式环境出现。',
  messageKey: 'WX_MESSAGE_AES_KEY 应是微信后台“消息推送”里的 43 位 EncodingAESKey。',
  containerHeaders: 'LINLI_CONTAINER_HEADERS 只能是 public-access-is-off：公网能直接访问容器时，x-wx-openid 可以伪造，不能用来认人。',
  addressTaken: (port: number) => `地址 http://127.0.0.1:${port} 已被别的程序占用，可用 PORT=8081 npm start 换一个。`,
  folderInUse: (folder: string, pid: string) =>
    `数据文件夹 ${folder} 正被另一个邻里程序（进程 ${pid}）使用，请先关掉它，或用 LINLI_DATA 换一个文件夹。`,
  pagesComing: '网页还在编，编好后这里会自己打开，请稍等。',
  reportsPerDay: 'LINLI_REPORTS_PER_DAY 要写成 8,20 这样：一个人一天最多给同一个网格报几件、一共报几件。',
} as const
