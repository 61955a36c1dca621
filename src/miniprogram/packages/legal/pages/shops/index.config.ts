export default definePageConfig({ navigationBarTitleText: '法律店铺', enablePageMeta: true, onReachBottomDistance: 200 })
