export default definePageConfig({ navigationBarTitleText: '店铺', enablePageMeta: true })
