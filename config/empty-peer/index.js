// Stands in for the platforms that taro-ui names as peers and Linli does not build for.
