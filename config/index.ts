import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'

const isH5 = process.env.TARO_ENV === 'h5'
const isDevelopment = process.env['NODE_ENV'] !== 'production'
const root = path.resolve(__dirname, '..')

// taro-ui 3.3 ships pre-module-system Sass (@import, slash division, global built-ins).
const sassLoaderOption = {
  sassOptions: {
    quietDeps: true,
    loadPaths: [path.resolve(root, 'node_modules'), path.resolve(root, 'src/miniprogram')],
    silenceDeprecations: ['legacy-js-api', 'import', 'global-builtin', 'slash-div', 'color-functions', 'if-function'],
  },
}

// One font mechanism on both targets: every size in rem, one root size per page (ui/page.tsx).
const pxtransform = { enable: true, config: { targetUnit: 'rem' as const, baseFontSize: 20, maxRootSize: 20, minRootSize: 16 } }
const cssModules = { enable: false, config: { namingPattern: 'module', generateScopedName: '[name]__[local]' } }

type Chain = any

// Taro's terser quotes property names, and a quoted private field (#"e") is no JavaScript; so whatever has them is compiled down first.
// The contract lies outside sourceRoot, where Taro compiles nothing unless told.
const compile = { include: [(file: string) => /node_modules[\\/]@tanstack[\\/]|[\\/]src[\\/](contract|domain)[\\/]/.test(file)] }

const common = (chain: Chain) => {
  // Taro names its own babel.config.js at the top level, which the house keeps free.
  chain.module
    .rule('script')
    .uses.values()
    .forEach((use: Chain) => {
      if (String(use.get('loader')).includes('babel-loader'))
        use.tap((options: object) => ({ ...options, configFile: path.resolve(root, 'config/babel.cjs') }))
    })
  // What Taro splits for WeChat's sub-packages comes out of a kept cache with names that no longer fit each other.
  if (!isH5 && !isDevelopment) return
  // Taro 4.2.1 hard-codes src/app.config as a cache dependency, so its own cache is never written for another sourceRoot.
  chain.cache({
    type: 'filesystem',
    name: `${process.env['NODE_ENV']}-${process.env.TARO_ENV}`,
    cacheDirectory: path.resolve(root, 'node_modules/.cache/linli'),
    buildDependencies: {
      config: [
        __filename,
        path.resolve(root, 'src/miniprogram/app.config.ts'),
        path.resolve(root, 'config/babel.cjs'),
        path.resolve(root, 'package-lock.json'),
      ],
    },
  })
}

export default defineConfig<'webpack5'>({
  projectName: 'linli',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src/miniprogram',
  outputRoot: process.env['LINLI_OUT'] ?? (isH5 ? 'dist/h5' : 'dist/weapp'),
  plugins: [path.resolve(root, 'config/aria/plugin.cjs')],
  defineConstants: {
    LINLI_DEVELOPMENT: JSON.stringify(isDevelopment || process.env['LINLI_DEVELOPMENT'] === '1'),
    LINLI_CLOUD_ENV: JSON.stringify(process.env['LINLI_CLOUD_ENV'] ?? ''),
    LINLI_SERVER_URL: JSON.stringify(process.env['LINLI_SERVER_URL'] ?? ''),
  },
  copy: { patterns: [], options: {} },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Taro would write every Chinese character as six letters; a file in UTF-8 holds it in three bytes.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    sassLoaderOption,
    optimizeMainPackage: { enable: true },
    // No minifyXML: it takes <input> for HTML's, which has no end, and WeChat's compiler refuses what is left.
    compile,
    postcss: { pxtransform, cssModules },
    webpackChain(chain) {
      common(chain)
      chain
        .plugin('abort-controller')
        .use(ProvidePlugin, [{ AbortController: [path.resolve(root, 'src/miniprogram/platform/abort-controller.ts'), 'AbortController'] }])
    },
  },
  h5: {
    sassLoaderOption,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[chunkhash:8].css',
    },
    esnextModules: ['taro-ui'],
    compile,
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
    webpackChain(chain) {
      common(chain)
      // Taro splits only initial chunks, so every lazy page would carry its own copy of @tarojs/components (~285 KB each).
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 10000,
        cacheGroups: {
          framework: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@tarojs[\\/](runtime|shared|react|router|taro|taro-h5|plugin-framework-react|plugin-platform-h5))[\\/]/,
            name: 'framework',
            priority: 40,
            chunks: 'all',
          },
          components: {
            test: /[\\/]node_modules[\\/](@tarojs[\\/](components|components-react)|@stencil)[\\/]/,
            name: 'taro-components',
            priority: 30,
            chunks: 'all',
          },
          vendors: { test: /[\\/]node_modules[\\/]/, minChunks: 2, priority: 20, chunks: 'all', reuseExistingChunk: true },
          common: { minChunks: 2, priority: 5, reuseExistingChunk: true },
        },
      })
    },
  },
})
