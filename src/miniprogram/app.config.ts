const isDevelopment = process.env['NODE_ENV'] !== 'production' || process.env['LINLI_DEVELOPMENT'] === '1'

const tab = (pagePath: string, text: string, picture: string) => ({
  pagePath,
  text,
  iconPath: `assets/tab/${picture}-quiet.png`,
  selectedIconPath: `assets/tab/${picture}-chosen.png`,
})

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/matters/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/resident',
      pages: [
        'pages/report/index',
        'pages/place/index',
        'pages/cover/index',
        'pages/receipt/index',
        'pages/matter/index',
        'pages/messages/index',
        'pages/incident/index',
        'pages/privacy/index',
        'pages/my-data/index',
        'pages/guardian/index',
        'pages/desk-sign-in/index',
        'pages/invitation/index',
        'pages/identity/index',
        'pages/slip/index',
        'pages/on-behalf/index',
        'pages/role-offer/index',
      ],
    },
    {
      root: 'packages/worker',
      pages: ['pages/queue/index', 'pages/matter/index', 'pages/leave/index', 'pages/find/index', 'pages/papers/index', 'pages/duty/index'],
    },
    { root: 'packages/unit', pages: ['pages/unit/index', 'pages/mandate/index'] },
    {
      root: 'packages/center',
      pages: [
        'pages/queue/index',
        'pages/matter/index',
        'pages/letters/index',
        'pages/catalogue/index',
        'pages/incidents/index',
        'pages/publish/index',
        'pages/safety/index',
        'pages/staff/index',
        'pages/desk/index',
        'pages/identity/index',
        'pages/intake/index',
        'pages/orders/index',
        'pages/settings/index',
        'pages/calendar/index',
        'pages/numbers/index',
        'pages/answers/index',
        'pages/rosters/index',
      ],
    },
    {
      root: 'packages/legal',
      pages: [
        'pages/village-code/index',
        'pages/shops/index',
        'pages/shop/index',
        'pages/book/index',
        'pages/booking/index',
        'pages/bookings/index',
      ],
    },
    {
      root: 'packages/adviser',
      pages: [
        'pages/queue/index',
        'pages/duty/index',
        'pages/quick/index',
        'pages/ledger/index',
        'pages/plans/index',
        'pages/plan/index',
        'pages/consultation/index',
        'pages/calendar/index',
        'pages/pattern/index',
        'pages/laws/index',
        'pages/practice/index',
      ],
    },
    ...(isDevelopment ? [{ root: 'packages/development', pages: ['pages/gallery/index', 'pages/sign-in/index'] }] : []),
  ],
  // The way to reporting is short because its package is already there.
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/resident'] } },
  tabBar: {
    color: '@inkSoft',
    selectedColor: '@brand',
    backgroundColor: '@surface',
    // theme.json knows the word; Taro's types only know the two it may become.
    borderStyle: '@tabBorder' as 'black',
    list: [
      tab('pages/home/index', '首页', 'home'),
      tab('pages/matters/index', '我的事项', 'list'),
      tab('pages/me/index', '我的', 'person'),
    ],
  },
  window: {
    navigationBarBackgroundColor: '@ground',
    navigationBarTitleText: '邻里',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText',
  },
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '只用来在地图上打开附近，地方由您自己选' } },
  // Only the browser build moves its pages itself.
  ...(process.env.TARO_ENV === 'h5' && { animation: { duration: 160, delay: 20 } }),
  darkmode: true,
  themeLocation: 'theme/theme.json',
  lazyCodeLoading: 'requiredComponents',
})
