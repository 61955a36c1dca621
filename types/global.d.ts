/// <reference types="@tarojs/taro" />
declare module '*.png' {
  const url: string
  export default url
}
declare module '*.svg' {
  const url: string
  export default url
}
declare module '*.scss'

/** Set by config/index.ts at build time. */
declare const LINLI_DEVELOPMENT: boolean
declare const LINLI_CLOUD_ENV: string
declare const LINLI_SERVER_URL: string

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
  }
}
