export default definePageConfig({ navigationBarTitleText: '值班计划', enablePageMeta: true })
