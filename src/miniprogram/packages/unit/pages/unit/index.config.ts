export default definePageConfig({ navigationBarTitleText: '我的单位', enablePageMeta: true, enablePullDownRefresh: true })
