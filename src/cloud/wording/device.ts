/** How a computer is called where somebody is asked to let it in. */
export const deviceWording = {
  someSystem: '电脑',
  someBrowser: '浏览器',
  of: (system: string, browser: string) => `${system} 上的 ${browser}`,
} as const
