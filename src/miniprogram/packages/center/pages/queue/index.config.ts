export default definePageConfig({ navigationBarTitleText: '待分派的事', enablePageMeta: true, enablePullDownRefresh: true })
