export default definePageConfig({ navigationBarTitleText: '我的待办', enablePageMeta: true, enablePullDownRefresh: true })
