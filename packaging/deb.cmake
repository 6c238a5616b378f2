# `cpack` in the build folder makes assay_VERSION_ARCHITECTURE.deb: both programs in one package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME assay)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Assay developers <maintainers@assay.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare language models on your own data")
set(CPACK_PACKAGE_DESCRIPTION "\
Which model, or which prompt, is better on your data, by how much, and can
you believe it? Assay asks models over a benchmark, judges their answers,
keeps everything in one file and compares with intervals and paired tests.
.
This package has the window, assay, and assay-cli for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};assay;Unspecified;/")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What shared libraries do not tell: certificates for https, the keychain's service, a font with every script.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, gnome-keyring | kwalletmanager, fonts-noto-core, qt6-wayland")

find_program(GZIP gzip)
if(GZIP)
    set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog)
    configure_file(deb/changelog.in ${changelog} @ONLY)
    add_custom_command(OUTPUT ${changelog}.gz COMMAND ${GZIP} -9nkf ${changelog} DEPENDS ${changelog} VERBATIM)
    add_custom_target(deb_changelog ALL DEPENDS ${changelog}.gz)
    install(FILES ${changelog}.gz ${CMAKE_CURRENT_SOURCE_DIR}/deb/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
include(CPack)
