const isDevelopment = process.env['NODE_ENV'] !== 'production' || process.env['LINLI_DEVELOPMENT'] === '1'

export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages: [...(isDevelopment ? [{ root: 'packages/development', pages: ['pages/gallery/index'] }] : [])],
  window: {
    navigationBarBackgroundColor: '@ground',
    navigationBarTitleText: '邻里',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText',
  },
  darkmode: true,
  themeLocation: 'theme/theme.json',
  lazyCodeLoading: 'requiredComponents',
})
