export default definePageConfig({ navigationBarTitleText: '办这件事', enablePageMeta: true, enablePullDownRefresh: true })
