# How a desktop knows the program: menu entry, icons, the type of its files, what software centres say about it.
set(ASSAY_SCREENSHOT_URL "" CACHE STRING
    "Where packaging/screenshots can be seen in the web; software centres show no pictures without it")
set(ASSAY_SCREENSHOTS "")
if(ASSAY_SCREENSHOT_URL)
    set(ASSAY_SCREENSHOTS "<screenshots>
    <screenshot type=\"default\">
      <image>${ASSAY_SCREENSHOT_URL}/compare-light.png</image>
    </screenshot>
    <screenshot>
      <image>${ASSAY_SCREENSHOT_URL}/runs-light.png</image>
    </screenshot>
  </screenshots>")
endif()

set(desktop_source ${CMAKE_CURRENT_SOURCE_DIR}/desktop)
set(metainfo ${CMAKE_CURRENT_BINARY_DIR}/${ASSAY_APP_ID}.metainfo.xml)
configure_file(${desktop_source}/${ASSAY_APP_ID}.metainfo.xml.in ${metainfo} @ONLY)
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop_source}/${ASSAY_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop_source}/${ASSAY_APP_ID}.mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${ASSAY_APP_ID}.xml)

set(icon ${CMAKE_SOURCE_DIR}/resources/icons/assay.svg)
set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icon} DESTINATION ${icon_folder}/scalable/apps RENAME ${ASSAY_APP_ID}.svg)
install(FILES ${icon} DESTINATION ${icon_folder}/scalable/mimetypes RENAME application-x-assay.svg)

add_executable(rendericon rendericon.cpp)
target_link_libraries(rendericon PRIVATE strict Qt6::Svg)
set_target_properties(rendericon PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
set(pngs)
foreach(size 48 128 256)
    set(png ${CMAKE_CURRENT_BINARY_DIR}/assay-${size}.png)
    add_custom_command(OUTPUT ${png} COMMAND rendericon ${icon} ${size} ${png} DEPENDS ${icon} VERBATIM)
    install(FILES ${png} DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${ASSAY_APP_ID}.png)
    list(APPEND pngs ${png})
endforeach()
add_custom_target(icons ALL DEPENDS ${pngs})
